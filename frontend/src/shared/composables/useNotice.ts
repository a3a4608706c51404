import { ElMessage } from 'element-plus';
import { h } from 'vue';
import { useI18n } from 'vue-i18n';

/** A short word that something was done, with the way to undo it where there is one. */
export function useNotice(): (text: string, undo?: () => unknown) => void {
  const { t } = useI18n();
  return (text, undo) => {
    const message = ElMessage({
      type: 'success',
      duration: undo ? 8000 : 3000,
      message: undo
        ? h('span', [
            text,
            h(
              'button',
              {
                type: 'button',
                class: 'notice-undo',
                onClick: () => {
                  message.close();
                  undo();
                },
              },
              t('ui.undo'),
            ),
          ])
        : text,
    });
  };
}
