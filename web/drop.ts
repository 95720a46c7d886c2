// Files dropped anywhere on the page.

export function newDropTarget(body: HTMLElement, take: (file: File) => void, refuse: (sentence: string) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  body.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    body.classList.add('dropping');
  });
  body.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) body.classList.remove('dropping');
  });
  body.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    body.classList.remove('dropping');
    const files = event.dataTransfer?.files;
    const [file] = files ?? [];
    if (file === undefined) return;
    if ((files?.length ?? 0) > 1) refuse(`${files?.length} files were dropped; the viewer opens one replay at a time.`);
    else take(file);
  });
}
