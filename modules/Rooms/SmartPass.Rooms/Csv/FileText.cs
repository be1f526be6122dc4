using System.Text;

namespace SmartPass.Rooms.Csv;

/// <summary>Text from uploaded bytes: UTF-8 or UTF-16 by its mark, else UTF-8, else the Western letters that older spreadsheets save.</summary>
internal static class FileText
{
    public static FileReading Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return new FileReading.Broken([new FileProblem(null, null, "This is an Excel workbook or a zip. In Excel, choose Save As and “CSV UTF-8”, then upload that file.")]);
        }

        var text = Decode(bytes);
        return text.Contains('\0', StringComparison.Ordinal)
            ? new FileReading.Broken([new FileProblem(null, null, "This is not a CSV file. Save your list as CSV, then upload that file.")])
            : RoomsFile.Read(text);
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
