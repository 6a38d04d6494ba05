import { useEffect, useState } from 'preact/hooks';

/** Is there a camera now? Looked at again whenever a device comes or goes; nobody is asked for leave. */
export function useCameraThere(): boolean {
  const [there, setThere] = useState(false);
  useEffect(() => {
    const devices: MediaDevices | undefined = navigator.mediaDevices;
    // absent in pages that came over plain http
    if (typeof devices?.enumerateDevices !== 'function') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const look = async () => {
      const all = await devices.enumerateDevices().catch(() => []);
      if (!signal.aborted) setThere(all.some(({ kind }) => kind === 'videoinput'));
    };
    devices.addEventListener('devicechange', look, { signal });
    void look();
    return () => controller.abort();
  }, []);
  return there;
}
