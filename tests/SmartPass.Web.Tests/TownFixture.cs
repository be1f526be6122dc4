using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests;

/// <summary>One town for all tests that only look at it or clean up after themselves.</summary>
public sealed class TownFixture : IAsyncLifetime
{
    internal Town Town { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Town = await Town.Build();

    public async ValueTask DisposeAsync() => await Town.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class InTown : ICollectionFixture<TownFixture>
{
    public const string Name = "In town";
}
