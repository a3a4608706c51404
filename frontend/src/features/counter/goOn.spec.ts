import { beforeEach, expect, it } from 'vitest';
import { goOn } from './goOn';

let form: HTMLElement;

function focused(name: string): Element {
  const element = form.querySelector(`#${name}`);
  if (!element) throw new Error(name);
  return element;
}

beforeEach(() => {
  document.body.innerHTML = `
    <form>
      <div data-field="number"><input id="number" /></div>
      <div data-field="name"><input id="name" /></div>
      <div data-field="document"><input id="card" type="radio" name="document" /><input id="book" type="radio" name="document" checked /></div>
      <div data-field="purpose"><input id="purpose" /></div>
      <button id="send" type="submit">send</button>
    </form>`;
  form = document.querySelector('form') ?? document.body;
});

it('goes to the next open field and past what is filled in', () => {
  goOn(form, focused('number'), ['name', 'purpose']);
  expect(document.activeElement?.id).toBe('name');
  goOn(form, focused('number'), ['purpose']);
  expect(document.activeElement?.id).toBe('purpose');
});

it('goes into a group at what is chosen, back to what was left out, and at the end to the button', () => {
  goOn(form, focused('name'), ['document']);
  expect(document.activeElement?.id).toBe('book');
  goOn(form, focused('purpose'), ['purpose', 'name']);
  expect(document.activeElement?.id).toBe('name');
  goOn(form, focused('purpose'), []);
  expect(document.activeElement?.id).toBe('send');
});

it('stops at an offer that would fill in what lies before it, and asks for it once', () => {
  focused('name').parentElement?.insertAdjacentHTML('afterend', '<p data-field="known"><button id="take" type="button">take</button></p>');
  goOn(form, focused('number'), ['name', 'purpose']);
  expect(document.activeElement?.id).toBe('take');
  goOn(form, focused('card'), ['name', 'purpose']);
  expect(document.activeElement?.id).toBe('purpose');
});
