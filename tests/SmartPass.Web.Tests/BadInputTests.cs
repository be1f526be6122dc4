using System.IO.Compression;
using System.Net;
using System.Text;
using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests;

/// <summary>What people send by mistake, or not by mistake, through the pages.</summary>
[Collection(InTown.Name)]
public sealed class BadInputTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_file_that_is_no_zip_is_said_to_be_none() => Assert.Contains("zip", await Refusal("roster.zip", Encoding.UTF8.GetBytes("sourcedId,name\n1,Ann")), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task A_missing_required_column_is_named_with_its_file()
    {
        var refusal = await Refusal("roster.zip", Zip(("manifest.csv", "propertyName,value\noneroster.version,1.1\nfile.orgs,bulk\n"), ("orgs.csv", "sourcedId,status,dateLastModified,type\n1,,,school\n")));

        Assert.Contains("orgs.csv", refusal);
        Assert.Contains("name", refusal);
    }

    [Fact]
    public async Task A_broken_quote_is_named_with_its_line()
    {
        var refusal = await Refusal("roster.zip", Zip(("manifest.csv", "propertyName,value\noneroster.version,1.1\nfile.orgs,bulk\n"), ("orgs.csv", "sourcedId,name,type\n1,\"A school\n,school\n")));

        Assert.Contains("orgs.csv", refusal);
        Assert.Contains("quote", refusal, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_gigabytes_of_zeros_in_a_small_zip_are_refused_by_size()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("users.csv", CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var written = 0; written < 2048; written++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Contains("large", await Refusal("roster.zip", zip.ToArray()), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_name_with_markup_is_shown_as_it_was_typed()
    {
        await _town.DistrictIT.Open($"{Town.Roosevelt}/rooms/new");
        var form = _town.DistrictIT.Page;
        await _town.DistrictIT.PressOn(form, "Add the room", ("Form.Name", "<img src=x onerror=alert(1)>"));
        Assert.Equal("", string.Join(" | ", _town.DistrictIT.Page.Document.QuerySelectorAll(".error, .field-validation-error").Select(error => error.TextContent.Trim()).Where(text => text.Length > 0)));
        var rooms = await _town.DistrictIT.Open($"{Town.Roosevelt}/rooms");

        Assert.Contains("<img src=x onerror=alert(1)>", rooms.Words);
        Assert.False(rooms.Has("img"));
    }

    [Fact]
    public async Task An_expired_form_token_says_what_to_do()
    {
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(2));
        student.Page.Document.QuerySelector($"#act-form input[name=__RequestVerificationToken]")!.SetAttribute("value", "stale");
        var answer = await student.Press("Restroom 1F");

        Assert.Equal(400, answer.Status);
        Assert.Contains("Open the page again", answer.Words);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_that_keep_pages_to_themselves()
    {
        using var stranger = _town.Site.Visitor();
        foreach (var path in new[] { "/sign-in", "/nowhere", $"{Town.Lincoln}/board", "/" })
        {
            using var answer = await stranger.Send(new HttpRequestMessage(HttpMethod.Get, path));
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

            Assert.Contains("default-src 'none'", policy);
            Assert.DoesNotContain("unsafe", policy);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Fact]
    public async Task Nothing_is_there_where_nothing_is()
    {
        using var answer = await _town.DistrictIT.Send(new HttpRequestMessage(HttpMethod.Get, "/no/such/page"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is nothing here", await answer.Content.ReadAsStringAsync());
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return zip.ToArray();
    }

    /// <summary>Uploads a roster that cannot be taken and answers what its page says; the schools are what they were.</summary>
    private async Task<string> Refusal(string name, byte[] file)
    {
        var visitor = _town.DistrictIT;
        await visitor.Open("/district/rosters");
        await visitor.Upload(name, file);
        for (var look = 0; look < 5000 && visitor.Page.Status == 200 && !visitor.Page.Words.Contains("refused", StringComparison.OrdinalIgnoreCase) && visitor.Page.Address.AbsolutePath != "/district/rosters"; look++)
        {
            await visitor.Open(visitor.Page.Address.ToString());
        }

        var words = visitor.Page.Words;
        Assert.DoesNotContain(visitor.Page.Document.QuerySelectorAll("button"), button => button.TextContent.Trim() == "Apply");
        Assert.Contains("Lincoln High School", (await visitor.Open("/district")).Words);
        return words;
    }
}
