using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading;

/// <summary>Collects what the readers find wrong.</summary>
internal sealed class FindingSink
{
    private readonly ImmutableArray<LocatedFinding>.Builder _findings = ImmutableArray.CreateBuilder<LocatedFinding>();

    public bool IsEmpty => _findings.Count == 0;

    /// <summary>Adds a finding, once: a shaping method that several states share is read for each of them.</summary>
    public void Add(string id, Location location, params string[] arguments)
    {
        var finding = new LocatedFinding(id, location, arguments.ToEquatableArray());
        if (!_findings.Contains(finding))
        {
            _findings.Add(finding);
        }
    }

    public ImmutableArray<LocatedFinding> ToImmutable() => _findings.ToImmutable();
}
