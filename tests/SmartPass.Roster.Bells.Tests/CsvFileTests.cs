using System.Text;
using SmartPass.Platform.Export;

namespace SmartPass.Roster.Bells.Tests;

public class CsvFileTests
{
    [Theory]
    [InlineData("a,b\n1,\"2\n3,4\n", CsvFault.BrokenQuote, 2, 2)]
    [InlineData("a,b\n\"1\" one,2\n", CsvFault.BrokenQuote, 2, 1)]
    [InlineData("a,b\n1,2\n\n1,\"2\" two\n", CsvFault.BrokenQuote, 4, 2)]
    [InlineData("a,b\n1,2,3\n", CsvFault.SurplusCells, 2, 3)]
    [InlineData("", CsvFault.Empty, null, null)]
    [InlineData("PK\u0003\u0004a,b", CsvFault.NotCsv, null, null)]
    public void A_fault_is_told_by_line_and_column(string text, string code, int? line, int? column)
    {
        var fault = Assert.Single(CsvFile.Read(text).Faults);
        Assert.Equal((code, line, column), (fault.Code, fault.Line, fault.Column));
    }

    [Fact]
    public void Every_line_with_surplus_cells_is_told() => Assert.Equal([2, 4], CsvFile.Read("a,b\n1,2,3\n1,2,,\n4,5,6\n").Faults.Select(fault => fault.Line!.Value));

    [Theory]
    [InlineData(" \"a, b\" ,c", "a, b")]
    [InlineData("'=1+1,c", "=1+1")]
    [InlineData("\u00a0 x ,c", "x")]
    public void A_cell_is_trimmed_unquoted_and_freed_of_its_guard(string line, string cell) => Assert.Equal(cell, Assert.Single(CsvFile.Read("a,b\n" + line).Lines).Cell(0));

    [Fact]
    public void Marks_and_older_letters_are_read()
    {
        Assert.Equal("é’", CsvFile.Decode([0xE9, 0x92]));
        Assert.Equal("é", CsvFile.Decode(Encoding.UTF8.GetBytes("é")));
        Assert.Equal("é", CsvFile.Decode(CsvFile.Bytes("é")));
        Assert.Equal("é", CsvFile.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é")]));
    }

    [Fact]
    public void What_is_written_is_read_as_it_was_and_runs_as_no_formula()
    {
        string[] cells = ["=1+1", "a \"quote\", and\na line", "'Aula", ""];
        var text = CsvFile.Write(["a", "b", "c", "d"], [cells]);
        Assert.DoesNotContain("\n=", text);
        Assert.Equal(cells, Assert.Single(CsvFile.Read(text).Lines).Cells);
    }
}
