import { readFileSync } from 'node:fs';
import { developmentConfig } from '../../manifest/development';
import { checkOutlookXml } from '../../manifest/check/check-outlook-xml';

describe('the manifest to sideload', () => {
  it('names the files that the build made, and the functions and commands that the code has', () => {
    const { host } = developmentConfig();
    const checked = checkOutlookXml(readFileSync('manifest/schakel.dev.xml', 'utf8'), {
      host,
      folder: 'dist',
    });
    expect(checked).toHaveProperty('said.eventScript', `${host}/on-send.js`);
  });
});
