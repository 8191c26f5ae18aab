using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Zip</c>, with a lambda or into tuples.</summary>
internal sealed class ZipReader(SequenceArguments arguments, ReadingScope scope)
{
    public Expression? Read()
    {
        var last = arguments.Count - 1;
        var sources = Enumerable.Range(0, arguments.IsLambda(last) ? last : arguments.Count).Select(arguments.Source).ToList();
        var lambda = arguments.IsLambda(last) ? arguments.Lambda(last) : Tuple();
        return lambda is null || sources.Contains(null)
            ? null
            : Arguments.NotNull(sources, values => arguments.Array(SequenceFunction.Zip, [.. values, lambda]));
    }

    // (x, y) => (x, y)
    private Lambda? Tuple()
    {
        if (SequenceTypes.ElementOf(arguments.Operation.Type) is not INamedTypeSymbol { IsTupleType: true } tuple)
        {
            arguments.Report();
            return null;
        }

        var members = TupleTypes.NamesOf(tuple, scope)
            .Zip(arguments.ElementTypes, (name, type) => new MemberValue(
                name, new Reference.Local(scope.FreshName("item")) { IsNullable = FlowNullability.IsNullable(type), Shape = JsonShapes.Of(type) }))
            .ToEquatableArray();
        return new Lambda(members.Select(static member => ((Reference.Local)member.Value).Name).ToEquatableArray(), new ObjectConstruction(members));
    }
}
