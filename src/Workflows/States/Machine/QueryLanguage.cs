namespace Workflows;

/// <summary>The language in which a definition says what pure code computes. ASL: <c>QueryLanguage</c>.</summary>
public enum QueryLanguage
{
    /// <summary>JSONata, which has an equal for everything that pure code may be.</summary>
    JSONata,

    /// <summary>
    /// JSONPath with intrinsic functions, the older language. What it cannot say is a diagnostic where it stands. Pure code that throws fails with
    /// <c>States.Runtime</c>, which nothing can catch, or with <c>States.IntrinsicFailure</c>.
    /// </summary>
    JSONPath,
}
