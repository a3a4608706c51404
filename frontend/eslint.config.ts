import vueParser from 'vue-eslint-parser';
import pluginVue from 'eslint-plugin-vue';
import tseslint from 'typescript-eslint';
import { defineConfig } from 'eslint/config';

type ConfigWithExtends = Exclude<Parameters<typeof defineConfig>[number], readonly unknown[]>;

/** The one direction of imports: api → shared → session → features → app. A layer names what it must not import. */
const LAYERS: Record<string, string[]> = {
  api: ['shared', 'session', 'features', 'app'],
  shared: ['session', 'features', 'app'],
  session: ['features', 'app'],
};

function restrict(files: string, patterns: object[]): ConfigWithExtends {
  return { files: [files], ignores: ['src/**/*.spec.ts'], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function upwards(layer: string, forbidden: string[]): object {
  return { group: forbidden.map((name) => `@/${name}/*`), message: `src/${layer} must not import from ${forbidden.join(', ')}.` };
}

/** Inside its own folder a feature imports by relative paths; `escape` is the path that would leave it from this depth. */
function featureRule(files: string, escape: string): ConfigWithExtends {
  const message = 'Features never import each other: compose them in src/app, share in src/shared.';
  return restrict(files, [upwards('features', ['app']), { group: ['@/features/*', escape], message }]);
}

const layerRules: ConfigWithExtends[] = [
  ...Object.entries(LAYERS).map(([layer, forbidden]) => restrict(`src/${layer}/**/*.{ts,vue}`, [upwards(layer, forbidden)])),
  featureRule('src/features/*/*.ts', '../*'),
  featureRule('src/features/*/*/*.{ts,vue}', '../../*'),
  featureRule('src/features/*/*/*/*.{ts,vue}', '../../../*'),
];

export default defineConfig(
  { ignores: ['dist/**', 'node_modules/**', 'src/api/*.gen.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,vue}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
  },
  ...pluginVue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: tseslint.parser,
        project: ['./tsconfig.vitest.json', './tsconfig.node.json', './tsconfig.worker.json'],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'structuredClone', message: 'Use copy of @/shared/form/copy: it takes what was chosen from a reactive list.' }],
      'no-restricted-properties': ['error', { object: 'crypto', property: 'randomUUID', message: 'Use randomKey of @/api/clients: this one does not exist over plain HTTP.' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/component-name-in-template-casing': ['error', 'PascalCase'],
      'vue/no-undef-components': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-v-html': 'error',
      // A style attribute in markup is what the content security policy forbids; bound styles go through the CSSOM.
      'vue/no-static-inline-styles': 'error',
      'vue/define-macros-order': ['error', { order: ['defineOptions', 'defineProps', 'defineEmits', 'defineSlots'] }],
      // Layout of markup is left to the writer; these rules would only spread one tag over many lines.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': ['error', { html: { void: 'always', normal: 'always', component: 'always' } }],
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-indent': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/attributes-order': 'off',
      // Optional props are typed; `undefined` is their default.
      'vue/require-default-prop': 'off',
    },
  },
  { files: ['src/**/*.vue'], rules: { 'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink', 'RouterView'] }] } },
  { files: ['src/features/*/pages/*.vue', 'src/app/**/*.vue'], rules: { 'vue/multi-word-component-names': 'off' } },
  {
    files: ['scripts/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  ...layerRules,
);
