// Photos above this size are made smaller before they are kept and sent; other files stay as they are.
const LARGE = 1.5 * 1024 * 1024, LONGEST = 2048, QUALITY = 0.82;

export async function shrunk(file) {
  if (file.size <= LARGE || !/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file), scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const smaller = await new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
    return smaller && smaller.size < file.size ? new File([smaller], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}
