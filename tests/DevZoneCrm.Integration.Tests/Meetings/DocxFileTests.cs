using DevZoneCrm.Infrastructure.Export;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Meetings;

/// <summary>The minutes as a document: opened again, valid, and in the layout of official papers.</summary>
public sealed class DocxFileTests
{
    [Fact]
    public void Write_WhenOpenedAgain_IsValidAndReadsAsWritten()
    {
        DocxParagraph[] written =
        [
            new(DocxKind.Title, "周例会纪要"), new(DocxKind.Subtitle, "2026年第2次"), new(DocxKind.Line, "第一会议室", "地点："), new(DocxKind.Heading, "一、会议议题"),
            new(DocxKind.Subheading, "（一）项目进退"), new(DocxKind.Body, "1．有 <尖括号> & 空格  的一句。"), new(DocxKind.Signature, "南通开发区"),
        ];
        using var stream = new MemoryStream();
        DocxFile.Write(stream, "周例会纪要", written);
        stream.Position = 0;

        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2010).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var paragraphs = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        paragraphs.Select(p => p.InnerText).ShouldBe(written.Select(w => w.Label is null ? w.Text : $"{w.Label}　{w.Text}"));
        paragraphs[0].Descendants<RunFonts>().First().EastAsia!.Value.ShouldBe("方正小标宋简体");
        paragraphs[5].Descendants<FontSize>().First().Val!.Value.ShouldBe("32");
        file.MainDocumentPart.FooterParts.Single().Footer.InnerXml.ShouldContain("PAGE");
    }
}
