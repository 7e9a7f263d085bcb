package com.cvtailor.export;
import com.cvtailor.generation.*;
final class DocxRenderer { byte[] render(CvContent c, RenderOptions o){return new byte[0];} byte[] render(CoverLetterContent c, RenderOptions o){return new byte[0];} }
