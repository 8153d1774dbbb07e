/** Methods for files and images. */
import type { Json } from '../json.ts';
import { id } from '../state.ts';
import { Fail, type Run } from './context.ts';
import { channelOf, store } from './posting.ts';

export const FILES: Readonly<Record<string, Run>> = {
  'files.getUploadURLExternal': (c, a) => {
    const fid = id('F');
    c.state.files.set(fid, { id: fid, name: a.filename, length: Number(a.length), alt_text: a.alt_text });
    return { file_id: fid, upload_url: `${c.baseUrl}/_files/${fid}` };
  },
  'files.completeUploadExternal': (c, a, t) => {
    const files = (a.files as Json[]).map((f) => {
      const file = c.state.files.get(f.id);
      if (!file?.data) throw new Fail('file_not_found');
      file.completedAt = Date.now();
      return Object.assign(file, { title: f.title ?? file.name });
    });
    const listed = files.map((f) => ({ id: f.id, name: f.name, title: f.title }));
    if (a.channel_id)
      store(
        c,
        t,
        channelOf(c, t, a.channel_id).id,
        { text: a.initial_comment ?? '', thread_ts: a.thread_ts, files: listed },
        'files.completeUploadExternal',
      );
    return { files: listed };
  },
  'files.info': (c, a) => {
    const f = c.state.files.get(a.file);
    if (!f) throw new Fail('file_not_found');
    return {
      file: { id: f.id, name: f.name, title: f.title, size: f.data?.length ?? 0, mimetype: c.check.fileReady?.(f.id) ? 'image/png' : '' },
    };
  },
};
