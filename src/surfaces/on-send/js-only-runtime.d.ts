/** The only globals beyond ES2016 and Office.js that the send check may use: classic Outlook's runtime has them too. */
declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;
