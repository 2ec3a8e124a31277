using System.Text;

namespace DevZoneCrm.Infrastructure.Import;

/// <summary>
/// Splits delimited text into lines as a spreadsheet would show them: a quoted line break stays inside its cell, a blank line is a line,
/// and a quote inside an unquoted cell is text. That numbering is what messages refer to, so it is kept here and not left to a library.
/// </summary>
internal static class DelimitedText
{
    private const char Quote = '"';

    public static IEnumerable<string[]> Split(string text, char delimiter)
    {
        var position = 0;
        while (position < text.Length)
        {
            var cells = new List<string>();
            cells.Add(ReadCell(text, delimiter, ref position));
            while (position < text.Length && text[position] == delimiter)
            {
                position++;
                cells.Add(ReadCell(text, delimiter, ref position));
            }

            SkipLineBreak(text, ref position);
            yield return [.. cells];
        }
    }

    private static string ReadCell(string text, char delimiter, ref int position)
    {
        if (position < text.Length && text[position] == Quote)
        {
            return ReadQuoted(text, delimiter, ref position);
        }

        var start = position;
        position = EndOfCell(text, delimiter, position);
        return text[start..position];
    }

    private static string ReadQuoted(string text, char delimiter, ref int position)
    {
        var cell = new StringBuilder();
        position++;
        while (position < text.Length)
        {
            if (text[position] != Quote)
            {
                cell.Append(text[position++]);
            }
            else if (position + 1 < text.Length && text[position + 1] == Quote)
            {
                cell.Append(Quote);
                position += 2;
            }
            else
            {
                position++;
                break;
            }
        }

        var start = position;
        position = EndOfCell(text, delimiter, position);
        return cell.Append(text, start, position - start).ToString();
    }

    private static int EndOfCell(string text, char delimiter, int position)
    {
        while (position < text.Length && text[position] != delimiter && text[position] is not ('\r' or '\n'))
        {
            position++;
        }

        return position;
    }

    private static void SkipLineBreak(string text, ref int position)
    {
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        if (position < text.Length && text[position] == '\n')
        {
            position++;
        }
    }
}
