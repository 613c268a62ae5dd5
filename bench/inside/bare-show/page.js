window.bare.onState((slide) => (document.documentElement.dataset.slide = slide));
document.addEventListener('keydown', () => void window.bare.act());
