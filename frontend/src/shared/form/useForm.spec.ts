import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { defineComponent, h, type Component } from 'vue';
import { expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import AppField from '@/shared/ui/AppField.vue';
import AppForm from '@/shared/ui/AppForm.vue';
import { renderPage } from '@/testing/renderPage';
import { useForm, type FormOptions } from './useForm';

interface Values {
  title: string;
  secret: string;
}

function formWith(options: Partial<FormOptions<Values, unknown>>): Component {
  return defineComponent({
    setup() {
      const form = useForm<Values, unknown>({ initial: () => ({ title: '', secret: '' }), submit: () => Promise.resolve(null), ...options });
      const field = (name: keyof Values, label: string) =>
        h(AppField, { name, label }, {
          default: ({ control }: { control: { id: string } }) =>
            h('input', { ...control, value: form.values[name], onInput: (event: Event) => (form.values[name] = (event.target as HTMLInputElement).value) }),
        });
      return () => h(AppForm as unknown as Component, { form }, { default: () => [field('title', '标题'), field('secret', '密码')] });
    },
  });
}

const refused = new ProblemError({
  type: 'x',
  title: '不能提交',
  status: 422,
  errors: [
    { pointer: '/body/title', code: 'too-short', detail: '标题太短' },
    { pointer: '/elsewhere', code: 'odd', detail: '另有一处不符' },
  ],
  reasons: [{ rule: 'ADM-9', code: 'unfunded', detail: '经费未到账' }],
});

it('puts server errors on their fields and every other reason on top', async () => {
  await renderPage(formWith({ submit: () => Promise.reject(refused) }));
  await userEvent.type(screen.getByLabelText('标题'), '短');
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  const title = screen.getByLabelText('标题');
  expect(title).toHaveAccessibleDescription('标题太短');
  expect(title).toHaveFocus();
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('另有一处不符');
  expect(alert).toHaveTextContent('ADM-9');
  expect(alert).toHaveTextContent('经费未到账');
  expect(title).toHaveValue('短');
});

it('clears the error of a field once it is changed', async () => {
  await renderPage(formWith({ submit: () => Promise.reject(refused) }));
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  await userEvent.type(screen.getByLabelText('标题'), '长一些');
  expect(screen.queryByText('标题太短')).not.toBeInTheDocument();
});

it('does not send what its own check already finds missing', async () => {
  const submit = vi.fn(() => Promise.resolve(null));
  await renderPage(formWith({ submit, check: (values) => ({ title: values.title ? undefined : '请填写标题' }) }));
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(screen.getByLabelText('标题')).toHaveAccessibleDescription('请填写标题');
  expect(submit).not.toHaveBeenCalled();
});

it('submits with Ctrl-Enter from a field', async () => {
  const submit = vi.fn(() => Promise.resolve(null));
  await renderPage(formWith({ submit }));
  await userEvent.type(screen.getByLabelText('标题'), '报送{Control>}{Enter}{/Control}');
  expect(submit).toHaveBeenCalledExactlyOnceWith({ title: '报送', secret: '' }, null);
});

it('restores a draft without the fields that are too personal to keep, and forgets it once sent', async () => {
  const draft = { key: 'spec', except: ['secret' as const] };
  const first = await renderPage(formWith({ draft }));
  await userEvent.type(screen.getByLabelText('标题'), '写到一半');
  await userEvent.type(screen.getByLabelText('密码'), 'hush');
  first.unmount();
  await renderPage(formWith({ draft }));
  expect(screen.getByLabelText('标题')).toHaveValue('写到一半');
  expect(screen.getByLabelText('密码')).toHaveValue('');
  expect(screen.getByText(/已恢复 .* 的草稿/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(Object.keys(localStorage).filter((key) => key.startsWith('qingdan.draft.'))).toEqual([]);
});

it('asks before a dirty form is left, and stays when told so', async () => {
  const { router } = await renderPage(formWith({}));
  await userEvent.type(screen.getByLabelText('标题'), '改了');
  const leaving = router.push('/elsewhere');
  await userEvent.click(await screen.findByRole('button', { name: '留在此页' }));
  await leaving;
  expect(router.currentRoute.value.path).toBe('/page');
  const again = router.push('/elsewhere');
  await userEvent.click(await screen.findByRole('button', { name: '离开' }));
  await again;
  expect(router.currentRoute.value.path).toBe('/elsewhere');
});

it('shows both versions when someone else changed the record, and sends mine with the new version', async () => {
  const stale = new ProblemError({ type: 'x', title: '已被修改', status: 412 });
  const submit = vi.fn<(values: Values, version: number | null) => Promise<unknown>>().mockRejectedValueOnce(stale).mockResolvedValueOnce(null);
  const reload = (): Promise<{ values: Values; version: number }> => Promise.resolve({ values: { title: '别人的', secret: '' }, version: 8 });
  await renderPage(formWith({ submit, reload, version: 7 }));
  await userEvent.type(screen.getByLabelText('标题'), '我的');
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  const row = await screen.findByRole('row', { name: /标题/ });
  expect(row).toHaveTextContent('我的');
  expect(row).toHaveTextContent('别人的');
  await userEvent.click(screen.getByRole('button', { name: '用我的修改覆盖' }));
  expect(submit.mock.calls).toEqual([
    [{ title: '我的', secret: '' }, 7],
    [{ title: '我的', secret: '' }, 8],
  ]);
});
