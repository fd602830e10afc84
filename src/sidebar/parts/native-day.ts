/** A calendar leaf on a grid of 24. */
export const CALENDAR_PATH = 'M5 4h2V2h2v2h6V2h2v2h2v17H5zm2 6v9h10v-9zm0-4v2h10V6z';

/** The browser's own calendar over the button; it goes with the choice, or when the keyboard leaves it. */
export const pickDay = (beside: HTMLElement, value: string, onChange: (value: string) => void): void => {
  const native = document.createElement('input');
  native.type = 'date';
  native.value = value;
  native.tabIndex = -1;
  native.className = 'native-day';
  native.addEventListener('change', () => {
    if (native.value !== '') onChange(native.value);
    native.remove();
  });
  native.addEventListener('blur', () => native.remove());
  beside.after(native);
  native.focus();
  native.showPicker();
};
