import '@dvc-kit/embed/react';
import { loadKit, type ProcedureElement, type SubmitDetail } from '@dvc-kit/embed';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** An application of a province, in React 19: it opens a form with what it knows, and takes the dossier. */
function App() {
  const form = useRef<ProcedureElement>(null);
  const [heard, setHeard] = useState('nothing');
  const take = async ({ dossier, files }: SubmitDetail) => {
    setHeard(`${dossier.procedure.code} with ${files.size} files`);
    return { dossierCode: 'H1' };
  };
  return (
    <main>
      <p id="heard">{heard}</p>
      <dvc-procedure
        ref={form}
        code="1.004873"
        host-submits
        heading-level={2}
        answers={{ requester: { fullName: 'Lò Thị Ánh' } }}
        ondvc-ready={({ detail }) => setHeard(`${detail.code} for ${form.current?.code}`)}
        ondvc-submit={(event) => event.waitUntil(take(event.detail))}
      >
        <a href="/blank.pdf">Tải mẫu trống (PDF)</a>
      </dvc-procedure>
    </main>
  );
}

// @ts-expect-error: a colour is no theme
export const misnamed = <dvc-procedure code="1.004873" theme="blue" />;

// @ts-expect-error: the files are no list
export const misread = <dvc-procedure ondvc-submit={({ detail }) => detail.files.length} />;

await loadKit({ from: document.documentElement.dataset.kit ?? '' });
createRoot(document.body).render(<App />);
