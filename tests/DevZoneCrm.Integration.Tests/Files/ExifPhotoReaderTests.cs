using System.Text;
using DevZoneCrm.Core.Common.Files;
using DevZoneCrm.Infrastructure.Files;
using Shouldly;

namespace DevZoneCrm.Integration.Tests.Files;

public sealed class ExifPhotoReaderTests
{
    [Fact]
    public void Read_WhenThePhotoSaysWhenAndWhere_KeepsBoth()
    {
        using var photo = new MemoryStream(Photo("2026:11:18 09:41:30", [(31, 1), (54, 1), (3600, 100)], [(120, 1), (55, 1), (0, 1)]));

        var facts = new ExifPhotoReader().Read(photo).ShouldNotBeNull();

        facts.TakenAt.ShouldBe(new DateTime(2026, 11, 18, 9, 41, 30, DateTimeKind.Unspecified));
        facts.Latitude!.Value.ShouldBe(31.91, 0.0001);
        facts.Longitude!.Value.ShouldBe(120.9166, 0.0001);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xD9 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE1, 0x00, 0x40, 0x45 })]
    [InlineData(new byte[] { 1, 2, 3 })]
    public void Read_WhenThereIsNothingOrItIsBroken_IsNone(byte[] bytes)
    {
        using var photo = new MemoryStream(bytes);

        new ExifPhotoReader().Read(photo).ShouldBeNull();
    }

    [Fact]
    public void Read_WhenTheClockWasNeverSet_TakesNoTime()
    {
        using var photo = new MemoryStream(Photo("0000:00:00 00:00:00", [(0, 1), (0, 1), (0, 1)], [(0, 1), (0, 1), (0, 1)]));

        new ExifPhotoReader().Read(photo).ShouldBeNull();
    }

    // A JPEG of nothing but its Exif block: two directories, one with the time, one with the place.
    private static byte[] Photo(string taken, (uint, uint)[] north, (uint, uint)[] east)
    {
        const uint exif = 38, time = 56, gps = 76, latitude = 130, longitude = 154;
        using var tiff = new MemoryStream();
        using var w = new BinaryWriter(tiff);
        w.Write("II*\0"u8);
        w.Write(8u);
        Directory(w, (0x8769, 4, 1, exif), (0x8825, 4, 1, gps));
        Directory(w, (0x9003, 2, 20, time));
        w.Write(Encoding.ASCII.GetBytes(taken + "\0"));
        Directory(w, (1, 2, 2, 'N'), (2, 5, 3, latitude), (3, 2, 2, 'E'), (4, 5, 3, longitude));
        foreach (var (over, under) in north.Concat(east))
        {
            w.Write(over);
            w.Write(under);
        }

        var block = tiff.ToArray();
        var length = block.Length + 8;
        return [0xFF, 0xD8, 0xFF, 0xE1, (byte)(length >> 8), (byte)length, .. "Exif\0\0"u8, .. block, 0xFF, 0xD9];
    }

    private static void Directory(BinaryWriter w, params (ushort Tag, ushort Type, uint Count, uint Value)[] entries)
    {
        w.Write((ushort)entries.Length);
        foreach (var (tag, type, count, value) in entries)
        {
            w.Write(tag);
            w.Write(type);
            w.Write(count);
            w.Write(value);
        }

        w.Write(0u);
    }
}
