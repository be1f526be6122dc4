namespace SmartPass.Web.Tests.Demo;

public sealed class DemoEncountersTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static readonly string[] Groups = ["Morning agreement", "After the game", "Bus line 12", "Lab partners"];

    [Fact]
    public async Task The_counselor_finds_groups_one_over_and_one_switched_off()
    {
        using var counselor = demo.Site.Visitor();
        await counselor.Open("/demo");
        await counselor.Press("Be Kwame Osei");

        var groups = await counselor.Open("/lincoln-high/encounters");

        Assert.All(Groups, name => Assert.Contains(name, groups.Words, StringComparison.Ordinal));
        await counselor.Follow("Morning agreement");
        Assert.Contains("Maya Okafor", counselor.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_overlaps_wait_for_the_counselor_and_nobody_else_hears_of_them()
    {
        using var counselor = demo.Site.Visitor();
        await counselor.Open("/demo");
        await counselor.Press("Be Kwame Osei");
        var overlaps = await counselor.Open("/lincoln-high/encounters/overlaps");
        Assert.Equal(2, overlaps.Document.QuerySelectorAll("#overlaps .overlap").Length);
        Assert.Contains("Together 9 times in four weeks, in Restroom 2F and Library.", overlaps.Words, StringComparison.Ordinal);

        using var teacher = demo.Site.Visitor();
        await teacher.Open("/demo");
        await teacher.Press("Be Ana Rivera");
        Assert.Equal(403, (await teacher.Open("/lincoln-high/encounters/overlaps")).Status);
    }
}
