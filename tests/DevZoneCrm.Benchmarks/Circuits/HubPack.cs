using System.Buffers.Binary;
using System.Text;

namespace DevZoneCrm.Benchmarks.Circuits;

/// <summary>The little of MessagePack that the circuit hub speaks: arrays, maps, texts, bytes, whole numbers, yes and no.</summary>
internal static class HubPack
{
    public static byte[] Invocation(string? id, string target, params object?[] arguments)
    {
        using var body = new MemoryStream();
        Write(body, new object?[] { 1, new Dictionary<string, object?>(StringComparer.Ordinal), id, target, arguments, Array.Empty<object?>() });
        using var message = new MemoryStream();
        for (var length = (uint)body.Length; ;)
        {
            var low = (byte)(length & 0x7f);
            length >>= 7;
            message.WriteByte(length == 0 ? low : (byte)(low | 0x80));
            if (length == 0)
            {
                break;
            }
        }

        body.WriteTo(message);
        return message.ToArray();
    }

    /// <summary>Cuts whole messages off the front; what is left belongs to the next.</summary>
    public static IEnumerable<object?[]> Messages(byte[] buffer, int filled, Action<int> used)
    {
        var start = 0;
        while (TryLength(buffer, start, filled, out var at, out var length) && at + length <= filled)
        {
            var position = at;
            yield return (object?[])Read(buffer, ref position)!;
            start = at + length;
        }

        used(start);
    }

    private static bool TryLength(byte[] buffer, int from, int filled, out int at, out int length)
    {
        (at, length) = (from, 0);
        for (var shift = 0; at < filled; shift += 7)
        {
            var part = buffer[at++];
            length |= (part & 0x7f) << shift;
            if ((part & 0x80) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Write(Stream to, object? value)
    {
        switch (value)
        {
            case null: to.WriteByte(0xc0); break;
            case bool flag: to.WriteByte(flag ? (byte)0xc3 : (byte)0xc2); break;
            case int number: WriteNumber(to, number); break;
            case long number: WriteNumber(to, number); break;
            case string text: WriteText(to, text); break;
            case Dictionary<string, object?>: to.WriteByte(0x80); break;
            case object?[] list:
                to.WriteByte((byte)(0x90 | list.Length));
                Array.ForEach(list, item => Write(to, item));
                break;
            default: throw new NotSupportedException(value.GetType().Name);
        }
    }

    private static void WriteNumber(Stream to, long number)
    {
        Span<byte> bytes = stackalloc byte[9];
        bytes[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], number);
        to.Write(bytes);
    }

    private static void WriteText(Stream to, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> head = stackalloc byte[5];
        head[0] = 0xdb;
        BinaryPrimitives.WriteInt32BigEndian(head[1..], bytes.Length);
        to.Write(head);
        to.Write(bytes);
    }

    private static object? Read(byte[] from, ref int at)
    {
        var kind = from[at++];
        switch (kind)
        {
            case <= 0x7f: return (long)kind;
            case <= 0x8f: return ReadMap(from, ref at, kind & 0x0f);
            case <= 0x9f: return ReadList(from, ref at, kind & 0x0f);
            case <= 0xbf: return ReadText(from, ref at, kind & 0x1f);
            case >= 0xe0: return (long)(sbyte)kind;
            case 0xc0: return null;
            case 0xc2: return false;
            case 0xc3: return true;
            case 0xc4 or 0xd9: return ReadBlock(from, ref at, kind == 0xd9, 1);
            case 0xc5 or 0xda: return ReadBlock(from, ref at, kind == 0xda, 2);
            case 0xc6 or 0xdb: return ReadBlock(from, ref at, kind == 0xdb, 4);
            case 0xcc or 0xd0: return ReadNumber(from, ref at, 1);
            case 0xcd or 0xd1: return ReadNumber(from, ref at, 2);
            case 0xce or 0xd2: return ReadNumber(from, ref at, 4);
            case 0xcf or 0xd3: return ReadNumber(from, ref at, 8);
            case 0xdc: return ReadList(from, ref at, (int)ReadNumber(from, ref at, 2));
            case 0xde: return ReadMap(from, ref at, (int)ReadNumber(from, ref at, 2));
            default: throw new NotSupportedException($"MessagePack 0x{kind:x2}");
        }
    }

    private static object?[] ReadList(byte[] from, ref int at, int count)
    {
        var list = new object?[count];
        for (var i = 0; i < count; i++)
        {
            list[i] = Read(from, ref at);
        }

        return list;
    }

    private static object? ReadMap(byte[] from, ref int at, int count)
    {
        for (var i = 0; i < 2 * count; i++)
        {
            Read(from, ref at);
        }

        return null;
    }

    private static object ReadBlock(byte[] from, ref int at, bool isText, int lengthBytes)
    {
        var length = (int)ReadNumber(from, ref at, lengthBytes);
        if (isText)
        {
            return ReadText(from, ref at, length);
        }

        at += length;
        return new ArraySegment<byte>(from, at - length, length);
    }

    private static string ReadText(byte[] from, ref int at, int length)
    {
        at += length;
        return Encoding.UTF8.GetString(from, at - length, length);
    }

    private static long ReadNumber(byte[] from, ref int at, int bytes)
    {
        long number = 0;
        for (var i = 0; i < bytes; i++)
        {
            number = (number << 8) | from[at++];
        }

        return number;
    }
}
