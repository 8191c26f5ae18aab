using System.Diagnostics;
using System.Reflection;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Findings;

/// <summary>Says of which differences integers that leave their range are the cause.</summary>
/// <param name="checkedData">The data, where arithmetic that overflows throws.</param>
/// <param name="comparison">Tries what is written in another way.</param>
internal sealed class IntegerOverflow(DataAssembly checkedData, Comparison comparison)
{
    /// <summary>
    /// The constructor with days adds up microseconds without a check, and wraps round beyond a hundred million days. <c>FromDays</c>, which takes the same
    /// parts, says that they are too many.
    /// </summary>
    private static readonly Rewriting Constructor = new("time.duration-from-parts", ["TimeSpan.FromDays(", ", ", ", 0, 5)"]);

    /// <summary>Whether each difference is one.</summary>
    public async Task<IReadOnlyList<bool>> FindAsync(IReadOnlyList<Difference> differences)
    {
        // C# says itself whether arithmetic leaves the range, if it is compiled to be checked.
        var compiled = new ExpressionCompiler(checkedData).Compile([.. differences.Select(static difference => new ExpressionSource(difference.Shape.Type, difference.Shape.Text))]);
        var result = new List<bool>();
        foreach (var (difference, expression) in differences.Zip(compiled))
        {
            result.Add(Overflows(expression.Run, checkedData.Read(difference.Order)) || await IsOfConstructorAsync(difference));
        }

        return result;
    }

    private async Task<bool> IsOfConstructorAsync(Difference difference)
    {
        var other = Constructor.Of(difference.Shape);
        return other.Text != difference.Shape.Text && (await comparison.CompareAsync([other], [difference.Order]))[0] is null;
    }

    private static bool Overflows(Func<object, string>? run, object order)
    {
        try
        {
            run?.Invoke(order);
            return false;
        }
        catch (OverflowException exception)
        {
            return IsOfArithmetic(exception);
        }
        catch (Exception)
        {
            return false;
        }
    }

    /// <summary>Operators in the expression and the data, <c>Sum</c> and <c>Math</c>; not what else says that something does not fit, as <c>int.Parse</c> and durations.</summary>
    private static bool IsOfArithmetic(OverflowException exception)
    {
        var thrower = new StackTrace(exception).GetFrames().Select(static frame => frame.GetMethod()).OfType<MethodBase>().FirstOrDefault(static method => !IsHelper(method));
        return thrower?.DeclaringType is { } type
            && (type == typeof(Enumerable) || type == typeof(Math) || type.FullName!.StartsWith($"{DataSource.Assembly}.", StringComparison.Ordinal));
    }

    private static bool IsHelper(MethodBase method) =>
        method is { Name: "ThrowOverflowException", DeclaringType.Name: "ThrowHelpers" or "ThrowHelper" } || method.Name.Contains("op_Checked", StringComparison.Ordinal);
}
