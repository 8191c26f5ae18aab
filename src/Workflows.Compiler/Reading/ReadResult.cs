using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;

namespace Workflows.Compiler.Reading;

/// <summary>A workflow class, read and validated: its model, and what is wrong with it. The generator takes the first, the analyzers the second.</summary>
/// <param name="Workflow">Null if the class is no workflow that code could be generated for.</param>
/// <param name="Findings">In the order of the source.</param>
/// <param name="Trees">The files of which it looked at more than declarations.</param>
internal sealed record ReadResult(Workflow? Workflow, ImmutableArray<LocatedFinding> Findings, IReadOnlyCollection<SyntaxTree> Trees);
