import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const scripts = {
  files: ['**/*.mjs', '**/*.js'],
  languageOptions: {
    globals: {
      ...globals(
        'AbortController',
        'AbortSignal',
        'Buffer',
        'console',
        'fetch',
        'performance',
        'process',
        'setTimeout',
        'URL',
      ),
      // For the functions that a script sends into a page.
      ...globals('document', 'requestAnimationFrame', 'window'),
    },
  },
};

const typed = {
  files: ['**/*.ts'],
  extends: [
    ts.configs.recommendedTypeChecked,
    lit['flat/recommended'],
    wc['flat/recommended'],
    { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  ],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
    // Not redundant: Safari takes a list without bullets for no list.
    'lit-a11y/no-redundant-role': 'off',
  },
};

const ours = {
  files: ['src/**/*.ts'],
  ignores: ['src/**/*.test.ts'],
  rules: {
    'no-console': ['error', { allow: ['warn'] }],
    'no-restricted-syntax': [
      'error',
      { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      { selector: 'ExportDefaultDeclaration', message: 'Export a name.' },
      {
        selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml|css)/]',
        message: 'Nothing is drawn from text that the element did not write.',
      },
      {
        selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
        message: 'Draw with a Lit template.',
      },
    ],
  },
};

const tests = {
  files: ['**/*.test.ts', 'tests/**/*.ts', 'stories/**/*.ts'],
  rules: {
    // Chai's assertions are expressions: expect(x).to.be.true
    '@typescript-eslint/no-unused-expressions': 'off',
    // The declarations of a plugin of Chai say that `equal` answers with a promise. It does not.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
        ],
      },
    ],
  },
};

const pages = {
  files: ['bench/adapters/*.js', 'bench/page/*.js', 'bench/harness/recorder.mjs'],
  languageOptions: {
    globals: globals(
      ...['addEventListener', 'location', 'innerHeight', 'innerWidth'],
      ...['MessageChannel', 'MutationObserver', 'PerformanceObserver', 'URLSearchParams'],
    ),
  },
};

export default defineConfig(
  globalIgnores(['bench/out', 'coverage', 'dist', 'storybook-static', 'types/every-host.d.ts']),
  js.configs.recommended,
  {
    rules: {
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  typed,
  ours,
  tests,
  scripts,
  pages,
);
