using SmartPass.Platform.Export;

namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>A list of who is on which picture: one column names the person, by number, user name or e-mail, another the file.</summary>
internal sealed class PhotoList
{
    private static readonly string[] Files = ["file", "filename", "photo", "photofile", "photofilename", "picture", "picturefile", "image", "imagefile", "imagename", "photoname"];
    private static readonly string[] Numbers = ["number", "studentnumber", "studentid", "studentno", "id", "idnumber", "localid", "sisid", "staffnumber", "staffid"];
    private static readonly string[] UserNames = ["username", "user", "login", "userid"];
    private static readonly string[] Emails = ["email", "mail", "emailaddress", "studentemail"];

    private readonly Dictionary<string, PersonKey> _byFile = new(StringComparer.OrdinalIgnoreCase);

    private PhotoList()
    {
    }

    /// <summary>Files it names, as it writes them.</summary>
    public IReadOnlyCollection<string> Named => _byFile.Keys;

    /// <summary>Reads a list; the words say what to do where it cannot be read.</summary>
    public static (PhotoList? List, string? Trouble) Read(string text)
    {
        var csv = CsvFile.Read(text);
        if (csv.Faults.FirstOrDefault() is { } fault)
        {
            return (null, $"The list could not be read{(fault.Line is { } at ? $", line {at}" : "")}: {fault.Message}");
        }

        var heads = csv.Headings.Select(Plain).ToList();
        var (file, number, user, email) = (Column(heads, Files), Column(heads, Numbers), Column(heads, UserNames), Column(heads, Emails));
        if (file < 0 || (number < 0 && user < 0 && email < 0))
        {
            return (null, "The list needs two columns: “file”, and one of “student number”, “user name” or “email”. Add the headings in its first line, then upload again.");
        }

        var list = new PhotoList();
        foreach (var line in csv.Lines)
        {
            var key = new PersonKey(Cell(line, number), Cell(line, user), Cell(line, email));
            if (PictureName.Of(line.Cell(file)) is { Length: > 0 } name && !key.IsEmpty)
            {
                list._byFile[name] = key;
            }
        }

        return (list, null);
    }

    /// <summary>Who is on a picture, by its whole name or without the ending; null where the list does not say.</summary>
    public PersonKey? Of(string path) => _byFile.GetValueOrDefault(PictureName.Of(path)) ?? _byFile.GetValueOrDefault(PictureName.Stem(path));

    private static string? Cell(CsvLine line, int column) => column >= 0 && line.Cell(column) is { Length: > 0 } cell ? cell : null;

    private static int Column(List<string> heads, string[] names) => heads.FindIndex(names.Contains);

    private static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

/// <summary>By what a list names a person; the first that is there counts.</summary>
internal sealed record PersonKey(string? Number, string? UserName, string? Email)
{
    public bool IsEmpty => Number is null && UserName is null && Email is null;
}
