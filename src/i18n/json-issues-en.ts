import { issuesEn } from './issues-en.js';
import type { IssueWords, JsonExpectation } from './issues.js';

const json: Readonly<Partial<Record<JsonExpectation, string>>> = {
  value: 'a value is expected',
  key: 'a name in double quotes is expected',
  colon: 'a colon is expected',
  comma: 'a comma or a closing bracket is expected',
  end: 'the file should end',
  quote: 'a text goes on that should end with a double quote',
  escape: 'an escape such as \\n or \\u00e9 is expected',
  number: 'a digit is expected',
};

/** English, with the words for what is not JSON. */
export const jsonIssuesEn: IssueWords = {
  ...issuesEn,
  messages: {
    ...issuesEn.messages,
    'file.not-json': ({ line, column, value, expected }) => {
      if (expected === 'markup') {
        return 'The file is not JSON but looks like a web page: it begins with "<". Check its address.';
      }
      if (expected === 'empty') return 'The file is empty.';
      if (expected === 'depth') return 'The file has too many brackets inside one another.';
      const place = `line ${line}, column ${column}`;
      const wanted = json[expected as JsonExpectation];
      return value === undefined
        ? `The file is not JSON: it breaks off at ${place}, where ${wanted}.`
        : `The file is not JSON: ${place} has "${value}" where ${wanted}.`;
    },
  },
};
