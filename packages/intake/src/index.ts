export { type Sink, sinkOf } from './notices/sink.ts';
export { type TrialProvider, trialProvider } from './payments/trial-provider.ts';
export { openReceiver, type Receiver, type ReceiverOptions, serveReceiver } from './receiver.ts';
export { type Limits, type Settings, settingsOf } from './settings.ts';
export { CitizenSignIn } from './sign-in/citizen-sign-in.ts';
export { DeskSignIn } from './sign-in/desk-sign-in.ts';
export { serveTrialProvider } from './sign-in/trial-provider.ts';
