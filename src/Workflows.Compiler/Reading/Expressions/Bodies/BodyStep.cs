using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What the statements of a body come to: a value, a choice between two, or names for values and what follows them.</summary>
internal abstract class BodyStep(IOperation place)
{
    /// <summary>Where a finding about the step stands.</summary>
    public IOperation Place { get; } = place;

    /// <summary><c>return value;</c></summary>
    public sealed class Result(IOperation value) : BodyStep(value)
    {
        public IOperation Value { get; } = value;
    }

    /// <summary><c>if (condition) …</c>, all of whose ways return.</summary>
    public sealed class Branch(IConditionalOperation statement, BodyStep then, BodyStep otherwise) : BodyStep(statement)
    {
        public IOperation Condition { get; } = statement.Condition;

        public BodyStep Then { get; } = then;

        public BodyStep Otherwise { get; } = otherwise;
    }

    /// <summary>A declaration of local variables.</summary>
    public sealed class Declaration(IOperation statement, BodyStep rest) : BodyStep(statement)
    {
        public IOperation Statement { get; } = statement;

        public BodyStep Rest { get; } = rest;
    }
}
