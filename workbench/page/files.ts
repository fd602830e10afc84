import type { Questions } from './chrome/questions';
import type { Words } from './words';
import { fill } from './words';

/** Hands a file to the person, as a download. */
export function download(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** Tells that a file cannot be read, why, and what to do. */
export async function tellBadFile(
  questions: Questions,
  words: Words,
  file: { readonly name: string; readonly reason: string },
): Promise<void> {
  await questions.alert({
    title: words.badFileTitle,
    message: `${fill(words.badFile, file)}\n\n${words.badFileHint}`,
    tone: 'error',
    labels: { OK: words.close },
  });
}

/** Says what is lost before it is lost; true when the person goes on. */
export async function acceptLosses(
  questions: Questions,
  words: Words,
  question: { readonly intro: string; readonly losses: readonly string[] },
): Promise<boolean> {
  if (question.losses.length === 0) return true;
  const list = question.losses.map((loss) => `• ${loss}`).join('\n');
  const answer = await questions.alert({
    title: words.lossTitle,
    message: `${question.intro}\n\n${list}`,
    buttons: 'OK_CANCEL',
    labels: { OK: words.proceed },
  });
  return answer === 'OK';
}
