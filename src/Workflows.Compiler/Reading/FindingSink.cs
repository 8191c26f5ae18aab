using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading;

/// <summary>Collects what the readers find wrong.</summary>
internal sealed class FindingSink
{
    private readonly ImmutableArray<LocatedFinding>.Builder _findings = ImmutableArray.CreateBuilder<LocatedFinding>();

    public bool IsEmpty => _findings.Count == 0;

    public void Add(string id, Location location, params string[] arguments) =>
        _findings.Add(new LocatedFinding(id, location, arguments.ToEquatableArray()));

    public ImmutableArray<LocatedFinding> ToImmutable() => _findings.ToImmutable();
}
