import '../define.ts';
