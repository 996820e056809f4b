import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

// Keys that the browser itself sends, which move focus and press buttons, unlike events made by script.

let pressed: string[] = [];

beforeEach(() => {
  pressed = [];
  for (const name of ['first', 'second', 'third']) {
    const button = document.createElement('button');
    button.textContent = name;
    button.addEventListener('click', () => pressed.push(name));
    document.body.append(button);
  }
});

test('Tab and Shift+Tab move focus', async () => {
  document.querySelector('button')?.focus();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('third');
  await userEvent.tab({ shift: true });
  expect(document.activeElement?.textContent).toBe('second');
});

test('Enter and Space press the button that has focus', async () => {
  document.querySelector('button')?.focus();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard('[Space]');
  expect(pressed).toEqual(['first', 'second']);
});
