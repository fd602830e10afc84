/** Gives the keyboard to the grid, at its selected cell. */
export type ToGrid = () => void;

/** Takes something off the page; the keyboard that was in it goes to the grid. */
export function takeAway(box: HTMLElement, remove: () => void, toGrid: ToGrid): void {
  const hadKeyboard = box.contains(document.activeElement);
  remove();
  if (hadKeyboard) toGrid();
}

function focusedInPanel(): HTMLElement | undefined {
  const focused = document.activeElement;
  const isInPanel = focused instanceof HTMLElement && focused.closest('aside, dialog') !== null;
  return isInPanel ? focused : undefined;
}

/**
 * Shows a dialog. The function that it gives takes the dialog off the page; the keyboard then goes back to the panel
 * that had it before, or else to the grid.
 */
export function showDialog(box: HTMLDialogElement, modal: boolean, toGrid: ToGrid): () => void {
  const before = focusedInPanel();
  document.body.append(box);
  if (modal) box.showModal();
  else box.show();
  return () => {
    // Closed by itself, it would give the grid's input the focus without a caret, and nothing typed would arrive.
    box.remove();
    if (before?.isConnected === true) before.focus();
    else toGrid();
  };
}
