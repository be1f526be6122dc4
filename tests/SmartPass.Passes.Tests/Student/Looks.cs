using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Pages.Now;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Student;

/// <summary>What a student sees.</summary>
internal static class Looks
{
    public static async Task<NowView> Sees(this HallWorld world, PersonFacts student) =>
        (await world.See<NowReader, NowView?>(student, reader => reader.Read(default)))!;

    public static async Task<T> Stands<T>(this HallWorld world, PersonFacts student) where T : NowState => Assert.IsType<T>((await world.Sees(student)).State);

    public static Task<T> See<TReader, T>(this HallWorld world, PersonFacts student, Func<TReader, Task<T>> what) where TReader : notnull =>
        world.World.As(HallWorld.Student(student), Lincoln.High, services => what(services.GetRequiredService<TReader>()));
}
