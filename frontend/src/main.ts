import '@/shared/styles/index.css';
import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { configureTransport } from '@/api/transport';
import App from '@/app/App.vue';
import { showUnhandled } from '@/app/unhandled';
import { features } from '@/app/features';
import { createQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';
import { useSessionStore } from '@/session/useSessionStore';
import { createConfirm, confirmKey } from '@/shared/composables/useConfirm';
import { featuresKey } from '@/shared/feature';
import { currentLocale, i18n } from '@/shared/i18n';

const app = createApp(App);
app.use(createPinia());
const session = useSessionStore();
configureTransport({ accessToken: () => session.token, language: currentLocale, renew: () => session.renew() });

app.use(i18n);
app.use(VueQueryPlugin, { queryClient: createQueryClient() });
app.provide(featuresKey, features);
app.provide(confirmKey, createConfirm());
app.use(createAppRouter(features));
app.config.errorHandler = showUnhandled;
app.mount('#app');
