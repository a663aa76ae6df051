import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appAround } from '../src/in-app/app-around.ts';

const android =
  'Mozilla/5.0 (Linux; Android 13; SM-A037F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const apps: readonly (readonly [agent: string, app: string | null])[] = [
  [`${android} Zalo android/12100689 ZaloTheme/light ZaloLanguage/vi`, 'Zalo'],
  [`${iphone} Mobile/15E148 Zalo iOS/625 ZaloTheme/light`, 'Zalo'],
  [`${android} [FB_IAB/FB4A;FBAV/441.0.0.23.113;]`, 'Facebook'],
  [`${iphone} Mobile/21B91 [FBAN/FBIOS;FBAV/440.0.0.38.117;FBDV/iPhone12,1]`, 'Facebook'],
  [`${android} [FB_IAB/Orca-Android;FBAV/430.0.0.20.108;]`, 'Messenger'],
  [`${iphone} Mobile/21B91 [FBAN/MessengerForiOS;FBAV/430.0]`, 'Messenger'],
  [`${android} Instagram 309.1.0.41.113 Android`, 'Instagram'],
  [`${iphone} Mobile/15E148 Instagram 310.0.2 (iPhone12,1; iOS 17_1; vi_VN) FBAV/1`, 'Instagram'],
  [`${iphone} Mobile/15E148 Safari Line/13.20.0`, 'Line'],
  [`${android} MicroMessenger/8.0.44`, 'WeChat'],
  [`${android} trill_320303 BytedanceWebview/d8a21c6`, 'TikTok'],
  [android, ''],
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A037F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
    null,
  ],
  [`${iphone} Version/17.1 Mobile/15E148 Safari/604.1`, null],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', null],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/117.0 Chrome/111.0 Safari/537.36',
    null,
  ],
];

describe('the application around the page', () => {
  for (const [agent, app] of apps)
    it(`is ${app === null ? 'none' : app || 'one without a name'} in ${agent.slice(-44)}`, () => {
      assert.equal(appAround(agent), app);
    });
});
