using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Board;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Passes.Tests.Board;

/// <summary>The hall as those see it who watch it.</summary>
public abstract class BoardWorld : HallWorld
{
    internal static Actor Monitor { get; } = Lincoln.At(Lincoln.Osei, Role.HallMonitor, PassPermissions.SeeBoard, PassPermissions.EndAny, PassPermissions.Report);

    internal static Actor Principal { get; } = Lincoln.At(
        Lincoln.Park, Role.Administrator, PassPermissions.Answer, PassPermissions.AnswerAny, PassPermissions.SeeBoard, PassPermissions.EndAny, PassPermissions.Override,
        PassPermissions.OverrideSchool, PassPermissions.Freeze, PassPermissions.Report, PassPermissions.SeeReports);

    internal Task<BoardView> Board(BoardFilter? filter = null) => See<BoardReader, BoardView>(Monitor, reader => reader.Read(filter ?? new BoardFilter(), reader.Stamp()));

    internal Task<T> See<TReader, T>(Actor who, Func<TReader, Task<T>> what, School? at = null) where TReader : notnull =>
        World.As(who, at ?? Lincoln.High, services => what(services.GetRequiredService<TReader>()));

    internal PersonFacts Also(int number, string given, string family, string grade = "10") => School.Add(Lincoln.Student(number, given, family) with { Grade = grade });

    internal Task<ReportOutcome> Report(Actor by, PersonFacts student, ReportReason reason = ReportReason.WrongPlace, string? note = null, PassId? on = null) =>
        this.Act<ReportStudent, ReportOutcome>(by, act => act.Report(student.Id, reason, note, on));

    internal async Task<ReportId> Reported(Actor by, PersonFacts student, ReportReason reason = ReportReason.WrongPlace, string? note = null) =>
        Assert.IsType<ReportOutcome.Done>(await Report(by, student, reason, note)).Id;

    internal static IEnumerable<string> Names(IEnumerable<OutStudent> shown) => shown.Select(one => one.Card.Student.GivenName);
}
