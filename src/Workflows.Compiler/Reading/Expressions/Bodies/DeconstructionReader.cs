using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads what the names of <c>var (a, b) = value;</c> stand for.</summary>
internal sealed class DeconstructionReader(ExpressionReader reader, ReadingScope scope)
{
    private const string Remedy = "declare a variable and read its members";

    /// <summary>The names and their values, without a name for discards; null if there are findings.</summary>
    public IReadOnlyList<(ILocalSymbol? Local, Expression Value, IOperation Place)>? Read(ITupleOperation target, IOperation value)
    {
        var parts = new List<(ILocalSymbol? Local, Expression Value, IOperation Place)>();
        var sources = Operands.WithoutConversions(value) is ITupleOperation tuple && tuple.Elements.Length == target.Elements.Length
            ? tuple.Elements.Select(element => (Value: reader.Read(element), Place: element)).ToList()
            : OfTuple(value, target.Elements.Length)?.Select(element => (Value: (Expression?)element, Place: value)).ToList();
        if (sources is null)
        {
            return null;
        }

        for (var i = 0; i < target.Elements.Length; i++)
        {
            if (target.Elements[i] is ITupleOperation nested)
            {
                scope.Report(nested, "a deconstruction within another", Remedy);
            }
            else if (sources[i].Value is { } part)
            {
                parts.Add(((target.Elements[i] as ILocalReferenceOperation)?.Local, part, sources[i].Place));
            }
        }

        return parts.Count == target.Elements.Length ? parts : null;
    }

    /// <summary>The elements of a value that is a tuple, and plain enough to be read several times.</summary>
    private IEnumerable<Expression>? OfTuple(IOperation value, int count)
    {
        var bare = Operands.WithoutConversions(value);
        if (bare.Type is not INamedTypeSymbol { IsTupleType: true } type || TupleTypes.NamesOf(type, scope) is not { } names || names.Count != count)
        {
            scope.Report(value, $"a deconstruction of '{OperationNames.Of(bare.Type)}'", Remedy);
            return null;
        }

        return reader.Read(bare) switch
        {
            null => null,
            var tuple when tuple is ObjectConstruction || Bindings.IsPlain(tuple) => names.Select((name, i) =>
                TupleTypes.Element(tuple, name, type.TupleElements[i], FlowNullability.IsNullable(type.TupleElements[i].Type))),
            _ => Report(value),
        };
    }

    private IEnumerable<Expression>? Report(IOperation value)
    {
        scope.Report(value, "a deconstruction of a computed tuple", Remedy);
        return null;
    }
}
