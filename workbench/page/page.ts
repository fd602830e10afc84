import type { PageLanguage } from '../engine/browser';
import { Questions } from './chrome/questions';
import { fetchProject } from './project';
import { Session } from './session';
import { words as allWords } from './words';

const LANGUAGE_KEY = 'language';

function chosenLanguage(): PageLanguage {
  return localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
}

function switchLanguage(language: PageLanguage): void {
  localStorage.setItem(LANGUAGE_KEY, language === 'vi' ? 'en' : 'vi');
  location.reload();
}

/** Builds the page, opens the workbook and lets the add-on make its menu. */
export async function startPage(): Promise<void> {
  const language = chosenLanguage();
  const words = allWords[language];
  document.documentElement.lang = language;
  try {
    const project = await fetchProject();
    const session = new Session({ language, words, project, switchLanguage: () => switchLanguage(language) });
    await session.begin();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const question = {
      title: words.bootFailed,
      message,
      tone: 'error',
      labels: { OK: words.close },
    } as const;
    await new Questions(words, () => undefined).alert(question);
    throw error;
  }
}
