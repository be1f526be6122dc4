using System.Text;
using SmartPass.Platform.Export;
using SmartPass.Rooms.Csv;

namespace SmartPass.Rooms.Tests.Csv;

public sealed class RoomsFileTests
{
    [Theory]
    [InlineData("name,time limit\nNurse,15\n")]
    [InlineData("Name,Time Limit\r\nNurse,15\r\n")]
    [InlineData(" NAME , TimeLimit \nNurse,15")]
    [InlineData("\"Room name\",\"Time limit (minutes)\"\n\"Nurse\",\"15\"")]
    [InlineData("name;time limit\nNurse;15")]
    [InlineData("name\ttime_limit\nNurse\t15")]
    [InlineData("\uFEFFname,time limit\n\n , \nNurse,15\n\n")]
    public void Headings_are_forgiving(string text)
    {
        var row = Assert.Single(Rows(text));
        Assert.Equal(("Nurse", "15"), (row.Written("Name"), row.Written("TimeLimit")));
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        var rows = Rows("name,number\n\n\"Two\nlines\",1\n\nNurse,2\n");
        Assert.Equal([3, 6], rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("", null, "empty")]
    [InlineData("\n\n", null, "empty")]
    [InlineData("name,number\n", null, "no rooms")]
    [InlineData("number,kind\n1,Nurse\n", 1, "“name” is missing")]
    [InlineData("name,Name\na,b\n", 1, "twice")]
    [InlineData("name,number\nNurse,1\nGym,2,3\n", 3, "3 cells")]
    [InlineData("name,number\nNurse,1\n\"Gym,2\nLibrary,3\n", 3, "not closed")]
    [InlineData("name,number\nNurse,1\n\"Gym\" big,2\n", 3, "after a closing quote")]
    public void A_broken_file_is_refused_with_its_line(string text, int? line, string says)
    {
        var problem = Assert.Single(Assert.IsType<FileReading.Broken>(RoomsFile.Read(Encoding.UTF8.GetBytes(text))).Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_and_a_picture_are_refused_in_words()
    {
        Assert.Contains("Excel", Problem([0x50, 0x4B, 3, 4]), StringComparison.Ordinal);
        Assert.Contains("not a CSV", Problem([0x89, 0, 0, 1]), StringComparison.Ordinal);

        static string Problem(byte[] bytes) => Assert.Single(Assert.IsType<FileReading.Broken>(RoomsFile.Read(bytes)).Problems).Message;
    }

    [Fact]
    public void Older_letters_and_utf_16_are_read()
    {
        Assert.Equal("Café", Assert.Single(Assert.IsType<FileReading.Rows>(RoomsFile.Read(Encoding.Latin1.GetBytes("name\nCafé\n"))).All).Written("Name"));
        Assert.Equal("Coach’s “den”", Assert.Single(Assert.IsType<FileReading.Rows>(RoomsFile.Read([.. "name\nCoach"u8, 0x92, .. "s "u8, 0x93, .. "den"u8, 0x94])).All).Written("Name"));
        Assert.Equal("Café", Assert.Single(Assert.IsType<FileReading.Rows>(RoomsFile.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name\nCafé\n")])).All).Written("Name"));
    }

    [Fact]
    public void Five_thousand_rooms_are_read_and_one_more_is_refused()
    {
        var text = "name\n" + string.Concat(Enumerable.Range(1, 5000).Select(number => $"Room {number}\n"));
        Assert.Equal(5000, Rows(text).Count);
        Assert.Contains("more than 5,000", Assert.Single(Assert.IsType<FileReading.Broken>(RoomsFile.Read(Encoding.UTF8.GetBytes(text + "One more\n"))).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("'Aula")]
    [InlineData("'")]
    [InlineData("Nurse")]
    [InlineData("")]
    public void A_guarded_cell_is_no_formula_and_comes_back_as_it_was(string text)
    {
        var guarded = FormulaGuard.Guard(text);
        Assert.DoesNotContain(guarded.FirstOrDefault('x'), "=+-@\t\r");
        Assert.Equal(text, FormulaGuard.Lift(guarded));
    }

    private static IReadOnlyList<FileRow> Rows(string text) => Assert.IsType<FileReading.Rows>(RoomsFile.Read(Encoding.UTF8.GetBytes(text))).All;
}
