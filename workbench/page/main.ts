import { startPage } from './page';
import './styles';

await startPage();
