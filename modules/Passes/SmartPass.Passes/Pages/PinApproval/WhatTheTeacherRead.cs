using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;

namespace SmartPass.Passes.Pages.PinApproval;

/// <summary>Which refusal a teacher has read on a student's screen. It goes through the student's browser, so it is sealed: a PIN sets no rule aside that its owner was not shown.</summary>
internal sealed class WhatTheTeacherRead(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("SmartPass.Passes.PinApproval").ToTimeLimitedDataProtector();

    public string Seal(PassId pass, PersonId teacher, IEnumerable<StartRule> rules) => _seal.Protect($"{pass} {teacher} {SetAside.Written(rules)}", Holds);

    /// <summary>The rules that this teacher read of this pass a moment ago; none for anything else.</summary>
    public IReadOnlyList<StartRule> Rules(string? sealedText, PassId pass, PersonId teacher)
    {
        try
        {
            return sealedText is { Length: > 0 and < 1000 } && _seal.Unprotect(sealedText).Split(' ') is [var ofPass, var by, var rules] && ofPass == $"{pass}" && by == $"{teacher}"
                ? SetAside.Read(rules)
                : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
