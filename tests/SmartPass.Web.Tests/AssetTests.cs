using System.Net;
using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests;

/// <summary>What a page brings with it.</summary>
[Collection(InTown.Name)]
public sealed class AssetTests(TownFixture fixture)
{
    [Fact]
    public async Task What_a_page_brings_is_asked_for_by_its_content()
    {
        using var principal = await fixture.Town.SignInWhoSees(Town.Lincoln, "Board");
        var page = (await principal.Open($"{Town.Lincoln}/board")).Document;
        var assets = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]").Select(link => link.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!))
            .Concat(page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")!.Split('#')[0]).Distinct());

        foreach (var asset in assets)
        {
            using var answer = await principal.Send(new HttpRequestMessage(HttpMethod.Get, asset));

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            // Published, what is there is kept for a year; a build says no-cache of it.
            Assert.Matches(@"\.[a-z0-9]{10}\.(css|js|svg)$", asset);
            Assert.NotNull(answer.Headers.ETag);
        }
    }
}
