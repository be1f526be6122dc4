using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Platform.Pages;

namespace SmartPass.Platform.Tests;

/// <summary>The disk does not take what someone did.</summary>
public sealed class UnsavedAnswersTests
{
    [Fact]
    public async Task A_full_disk_is_told_in_words_to_whoever_tapped()
    {
        var answer = await Answer(FillUp, byScript: true);

        Assert.Equal(507, answer.StatusCode);
        Assert.Contains("\"refused\"", answer.Headers["HX-Trigger"].ToString());
        Assert.Contains("was not saved", answer.Headers["HX-Trigger"].ToString());
    }

    [Fact]
    public async Task Without_a_script_the_error_page_has_the_words()
    {
        var answer = await Answer(FillUp, byScript: false);

        Assert.Equal(507, answer.StatusCode);
        Assert.DoesNotContain("HX-Trigger", answer.Headers.Keys);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(14)]
    public async Task A_disk_that_fails_asks_to_try_again(int code) =>
        Assert.Equal(503, (await Answer(() => throw new InvalidOperationException("saving", new SqliteException("no", code)), byScript: true)).StatusCode);

    [Fact]
    public async Task A_sync_that_fails_asks_to_look_first() =>
        Assert.Equal(503, (await Answer(() => throw new NotSyncedException(new IOException("no")), byScript: true)).StatusCode);

    [Fact]
    public async Task Any_other_failure_is_a_mistake_of_the_program() =>
        await Assert.ThrowsAsync<SqliteException>(() => Answer(() => throw new SqliteException("constraint", 19), byScript: true));

    /// <summary>Writes into a database until it may not grow any more.</summary>
    private static void FillUp()
    {
        using var db = new SqliteConnection("Data Source=:memory:");
        db.Open();
        foreach (var sql in new[] { "CREATE TABLE Line (Text BLOB)", "PRAGMA max_page_count = 3", "INSERT INTO Line VALUES (randomblob(100000))" })
        {
            using var command = db.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static async Task<HttpResponse> Answer(Action act, bool byScript)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var app = new ApplicationBuilder(services);
        app.UseUnsavedAnswers();
        app.Run(_ =>
        {
            act();
            return Task.CompletedTask;
        });
        var context = new DefaultHttpContext { RequestServices = services };
        if (byScript)
        {
            context.Request.Headers["HX-Request"] = "true";
        }

        await app.Build()(context);
        return context.Response;
    }
}
