using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.People;

namespace SmartPass.Roster.Tests;

/// <summary>Lists as teachers paste them from mail, sheets and notes.</summary>
public sealed class PastedListTests
{
    private static readonly PersonFacts Maya = Student(1, "Maya", "Okafor", "000101", "maya.okafor");
    private static readonly PersonFacts Jordan = Student(2, "Jordan", "Blake", "000102", "jordan.blake");
    private static readonly PersonFacts Jose = Student(3, "José", "Muñoz-García", "100345", "jose.munoz");
    private static readonly PersonFacts Sean = Student(4, "Sean", "O'Brien", "100346", "sean.obrien");
    private static readonly PersonFacts Ann = Student(5, "Mary Ann", "van Dyke", "100347", "mary.vandyke");
    private static readonly PersonFacts OtherMaya = Student(6, "Maya", "Ortiz", "100348", "maya.ortiz");

    private static readonly PersonFacts[] Roll = [Maya, Jordan, Jose, Sean, Ann, OtherMaya];

    [Theory]
    [InlineData("Maya Okafor")]
    [InlineData("Okafor, Maya")]
    [InlineData("OKAFOR,MAYA")]
    [InlineData("  okafor   maya  ")]
    [InlineData("- Maya Okafor")]
    [InlineData("• Maya Okafor.")]
    [InlineData("3. Maya Okafor")]
    [InlineData("12) Okafor, Maya")]
    [InlineData("[x] Maya Okafor")]
    [InlineData("\"Okafor, Maya\"")]
    [InlineData("Maya Okafor (late)")]
    [InlineData("Maya Okafor, 10")]
    [InlineData("Okafor, Maya\t000101\tGrade 10")]
    [InlineData("Maya Okafor grade 10")]
    [InlineData("Maya R. Okafor")]
    [InlineData("Okafor, Maya R.")]
    [InlineData("Okafor, M.")]
    [InlineData("Maya Oka")]
    [InlineData("101")]
    [InlineData("000101")]
    [InlineData("0000101")]
    [InlineData("maya.okafor")]
    [InlineData("maya.okafor@lincoln.example")]
    [InlineData("Maya Okafor <maya.okafor@lincoln.example>")]
    [InlineData("MAYA.OKAFOR@LINCOLN.EXAMPLE")]
    public void One_student_is_found_however_they_are_written(string line) => Assert.Equal(Maya, Assert.Single(PastedList.Read(line, Roll)).Found);

    [Theory]
    [InlineData("Jose Munoz Garcia", 3)]
    [InlineData("Muñoz-García, José", 3)]
    [InlineData("Sean O’Brien", 4)]
    [InlineData("obrien, sean", 4)]
    [InlineData("van Dyke, Mary Ann", 5)]
    [InlineData("Mary van Dyke", 5)]
    public void Accents_apostrophes_and_double_names_do_not_matter(string line, long id) => Assert.Equal(id, Assert.Single(PastedList.Read(line, Roll)).Found?.Id.Value);

    [Fact]
    public void Numbers_and_addresses_in_a_row_are_a_student_each()
    {
        Assert.Equal([Maya, Jordan, Jose], Found("000101, 000102 100345"));
        Assert.Equal([Maya, Jordan], Found("maya.okafor@lincoln.example; Jordan Blake <jordan.blake@lincoln.example>;"));
        Assert.Equal([Maya, Jordan], Found("Maya Okafor, Jordan Blake"));
    }

    [Fact]
    public void A_sheet_with_a_heading_empty_lines_and_repeats_is_each_student_once()
    {
        const string sheet = "Student Name\r\n\r\nOkafor, Maya\r\nBlake, Jordan\r\n\r\nOkafor, Maya\r\n";

        Assert.Equal([Maya, Jordan], Found(sheet));
    }

    [Fact]
    public void A_first_name_that_two_have_leaves_the_choice()
    {
        var line = Assert.Single(PastedList.Read("Maya", Roll));

        Assert.Null(line.Found);
        Assert.Equal([Maya, OtherMaya], line.Could);
        Assert.True(line.IsOpen([]));
        Assert.False(line.IsOpen([OtherMaya.Id]));
    }

    [Theory]
    [InlineData("Nobody Here")]
    [InlineData("999999")]
    [InlineData("someone@elsewhere.example")]
    [InlineData("Okafor, Zoe")]
    [InlineData("\ud83d")]
    public void Who_is_not_on_the_roll_is_nobody_and_stays(string text)
    {
        var line = Assert.Single(PastedList.Read(text, Roll));

        Assert.Empty(line.Could);
        Assert.True(line.IsOpen([Maya.Id]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n;;\n- \n")]
    public void Nothing_is_no_line(string? text) => Assert.Empty(PastedList.Read(text, Roll));

    [Fact]
    public void A_list_that_is_too_long_is_not_read_and_kept_whole()
    {
        var lines = PastedLine.LongestList / 5;
        var longest = string.Join("\r\n", Enumerable.Range(0, lines).Select(_ => "Maya")) + "!";

        Assert.Equal([Maya, OtherMaya], PastedList.Read(longest, Roll)[0].Could);
        var line = Assert.Single(PastedList.Read(longest + "!", Roll));
        Assert.Equal((longest + "!", 0), (line.Text, line.Could.Count));
    }

    private static IEnumerable<PersonFacts?> Found(string text) => PastedList.Read(text, Roll).Select(line => line.Found);

    private static PersonFacts Student(long id, string given, string family, string number, string user) => new(new PersonId(id), given, family, "10", number, user, null);
}
