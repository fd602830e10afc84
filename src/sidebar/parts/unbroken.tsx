import { textParts } from '../../i18n/whole-words';

/** More letters than this may not fit into a line: they are divided like others. */
const LONGEST = 30;

/** A text whose dates, rounds and numbers with their units stay on one line; no line begins with a dot between two facts. */
export const Unbroken = ({ text }: { readonly text: string }) => (
  <>
    {textParts(text.replace(/ · /g, '\u00a0· ')).map((part, index) =>
      part.isWhole && part.text.length <= LONGEST ? (
        <span key={index} class="whole">
          {part.text}
        </span>
      ) : (
        part.text
      ),
    )}
  </>
);
