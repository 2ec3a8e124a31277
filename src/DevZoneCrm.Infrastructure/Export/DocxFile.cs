using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneCrm.Infrastructure.Export;

/// <summary>
/// A document in the layout of official papers (after GB/T 9704): A4, margins 37/35/28/26 mm, title 小标宋 22 pt, headings 黑体 and 楷体, text 仿宋 16 pt on lines of 28 pt, page number at the foot.
/// </summary>
public static class DocxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string TitleFont = "方正小标宋简体";
    private const string BodyFont = "仿宋_GB2312";
    private const string HeadingFont = "黑体";
    private const string SubheadingFont = "楷体_GB2312";

    // Half points.
    private const int TitleSize = 44;
    private const int BodySize = 32;
    private const int FootSize = 28;

    // Twentieths of a point.
    private const string LineHeight = "560";
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const uint Left = 1588;
    private const uint Right = 1474;
    private const int Top = 2098;
    private const int Bottom = 1985;

    public static void Write(Stream stream, string title, IEnumerable<DocxParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        using var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        file.PackageProperties.Title = title;
        var main = file.AddMainDocumentPart();
        var foot = main.AddNewPart<FooterPart>();
        foot.Footer = new Footer(PageNumber());
        var body = new Body(paragraphs.Select(Paragraph));
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) },
            new PageSize { Width = PageWidth, Height = PageHeight },
            new PageMargin { Top = Top, Bottom = Bottom, Left = Left, Right = Right, Header = 851, Footer = 992, Gutter = 0 }));
        main.Document = new Document(body);
    }

    private static Paragraph Paragraph(DocxParagraph said)
    {
        var paragraph = new Paragraph(Layout(said.Kind));
        switch (said.Kind)
        {
            case DocxKind.Title:
                paragraph.Append(Run(said.Text, TitleFont, TitleSize));
                break;
            case DocxKind.Heading:
                paragraph.Append(Run(said.Text, HeadingFont, BodySize));
                break;
            case DocxKind.Subheading or DocxKind.Subtitle:
                paragraph.Append(Run(said.Text, SubheadingFont, BodySize));
                break;
            case DocxKind.Line:
                paragraph.Append(Run(said.Label + "　", HeadingFont, BodySize), Run(said.Text, BodyFont, BodySize));
                break;
            default:
                paragraph.Append(Run(said.Text, BodyFont, BodySize));
                break;
        }

        return paragraph;
    }

    // The schema's order: keep with next, spacing, indentation, justification.
    private static ParagraphProperties Layout(DocxKind kind)
    {
        var layout = new ParagraphProperties();
        if (kind is DocxKind.Heading or DocxKind.Subheading)
        {
            layout.Append(new KeepNext());
        }

        layout.Append(new SpacingBetweenLines { Line = LineHeight, LineRule = LineSpacingRuleValues.Exact, After = kind == DocxKind.Subtitle ? "280" : "0", Before = kind == DocxKind.Title ? "280" : "0" });
        if (kind is DocxKind.Body or DocxKind.Heading or DocxKind.Subheading)
        {
            layout.Append(new Indentation { FirstLineChars = 200, FirstLine = "640" });
        }
        else if (kind == DocxKind.Line)
        {
            // Further lines stand under the text, not under the label: three signs of it and a space.
            layout.Append(new Indentation { Left = "1280", Hanging = "1280" });
        }

        layout.Append(new Justification
        {
            Val = kind switch { DocxKind.Title or DocxKind.Subtitle => JustificationValues.Center, DocxKind.Signature => JustificationValues.Right, DocxKind.Line => JustificationValues.Left, _ => JustificationValues.Both },
        });
        return layout;
    }

    private static Run Run(string text, string font, int halfPoints) => new(Font(font, halfPoints), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static RunProperties Font(string font, int halfPoints) => new(
        new RunFonts { EastAsia = font, Ascii = "Times New Roman", HighAnsi = "Times New Roman", Hint = FontTypeHintValues.EastAsia },
        new FontSize { Val = halfPoints.ToString(CultureInfo.InvariantCulture) },
        new FontSizeComplexScript { Val = halfPoints.ToString(CultureInfo.InvariantCulture) });

    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        Run("— ", "宋体", FootSize),
        new SimpleField(Run("1", "宋体", FootSize)) { Instruction = "PAGE" },
        Run(" —", "宋体", FootSize));
}
