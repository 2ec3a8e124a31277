using System.IO.Compression;
using System.Text;
using DevZoneCrm.Core.Common.Files;
using Shouldly;

namespace DevZoneCrm.Core.Tests.Common.Files;

public sealed class FileContentTests
{
    [Theory]
    [InlineData("%PDF-1.7\n…\n%%EOF", FileKind.Pdf)]
    [InlineData("%PDF-1.7 and no end", null)]
    [InlineData("<html>%PDF-1.7 %%EOF</html>", null)]
    [InlineData("MZ program", null)]
    [InlineData("", null)]
    public void KindOf_WhenText_LooksAtTheBytes(string text, FileKind? kind) => KindOf(Encoding.UTF8.GetBytes(text)).ShouldBe(kind);

    [Fact]
    public void KindOf_WhenPictures_KnowsThem()
    {
        KindOf([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]).ShouldBe(FileKind.Jpeg);
        KindOf([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0]).ShouldBe(FileKind.Png);
        KindOf([.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8]).ShouldBe(FileKind.WebP);
        KindOf(Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")).ShouldBeNull();
    }

    [Fact]
    public void KindOf_WhenOffice_WantsTheMainPartAndNoMacros()
    {
        KindOf(Zip("[Content_Types].xml", "word/document.xml")).ShouldBe(FileKind.Docx);
        KindOf(Zip("[Content_Types].xml", "xl/workbook.xml")).ShouldBe(FileKind.Xlsx);
        KindOf(Zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")).ShouldBeNull();
        KindOf(Zip("readme.txt")).ShouldBeNull();
        KindOf([.. "PK"u8, 3, 4, 1, 2, 3]).ShouldBeNull();
    }

    [Theory]
    [InlineData("..\\..\\投资协议.pdf", "投资协议.pdf")]
    [InlineData("/tmp/a.html", "a.html.pdf")]
    [InlineData("照片.JPG", "照片.pdf")]
    [InlineData("fdp.\u202Efdp.exe", "fdp.fdp.exe.pdf")]
    [InlineData("   ", "file.pdf")]
    public void Clean_WhenNamed_LeavesNoFolderNothingInvisibleAndTheRightEnding(string name, string clean) => FileNames.Clean(name, FileKind.Pdf, 40).ShouldBe(clean);

    [Fact]
    public void Clean_WhenTooLong_KeepsTheEnding() => FileNames.Clean(new string('长', 300), FileKind.Docx, 40).ShouldBe(new string('长', 35) + ".docx");

    private static FileKind? KindOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return FileContent.KindOf(stream);
    }

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                zip.CreateEntry(name);
            }
        }

        return bytes.ToArray();
    }
}
