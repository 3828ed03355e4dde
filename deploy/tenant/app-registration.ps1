#Requires -Modules Microsoft.Graph.Authentication
<#
.SYNOPSIS
Makes, checks or removes the app registration with which Schakel signs in.

.DESCRIPTION
What it changes: one app registration in Entra, for this tenant's accounts only, without a secret: its addresses for signing in are Office itself
(brk-multihub://), and a page of Schakel where Office can't sign in for it. It asks for delegated scopes only, so Schakel can do nothing that the signed-in caseworker can't. docs/permissions.md says
what each scope is for. With -Consent it also agrees to these scopes for everybody in the tenant.

How to check: run it with -Check.
How to undo: run it with -Remove. Entra keeps what was removed for 30 days.

Role: Application administrator; for -Consent, Privileged role administrator. Values come from settings.json, which `npm run tenant` writes.

.PARAMETER Without
Scopes that this organisation leaves out.

.EXAMPLE
./app-registration.ps1

.EXAMPLE
./app-registration.ps1 -Without Mail.ReadWrite, Calendars.ReadWrite

.EXAMPLE
./app-registration.ps1 -Consent

.EXAMPLE
./app-registration.ps1 -Check
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [Parameter(ParameterSetName = 'Set')]
    [switch] $Consent,

    [string[]] $Without = @(),

    [Parameter(ParameterSetName = 'Check', Mandatory)]
    [switch] $Check,

    [Parameter(ParameterSetName = 'Remove', Mandatory)]
    [switch] $Remove,

    [string] $SettingsPath = (Join-Path $PSScriptRoot 'settings.json')
)

. (Join-Path $PSScriptRoot 'common.ps1')
$settings = Read-SchakelSettings $SettingsPath
$wanted = $settings.app

# Microsoft Graph has the same id in every tenant.
$graphAppId = '00000003-0000-0000-c000-000000000000'

$scopes = @($wanted.scopes | Where-Object { $Without -notcontains $_.name })
$scopeNames = @($scopes | ForEach-Object { $_.name }) -join ' '
$access = @($scopes | ForEach-Object { @{ id = $_.id; type = 'Scope' } })

$signInScopes = @(if ($Check) { 'Application.Read.All' } else { 'Application.ReadWrite.All' })
if ($Consent) {
    $signInScopes += 'DelegatedPermissionGrant.ReadWrite.All'
}
Connect-SchakelGraph $settings $signInScopes

function Find-One([string] $Path) {
    (Invoke-SchakelGraph GET $Path).value | Select-Object -First 1
}

# By the id that the config names, else by its name: before the first packaging the id is not known.
$app = Find-One "applications?`$filter=appId eq '$($wanted.clientId)'"
if (-not $app) {
    $app = Find-One "applications?`$filter=displayName eq '$($wanted.name)'"
}

if ($Check) {
    $asked = @($app.requiredResourceAccess | Where-Object resourceAppId -EQ $graphAppId | ForEach-Object { $_.resourceAccess.id })
    $missing = @($scopes | Where-Object { $asked -notcontains $_.id } | ForEach-Object { $_.name })
    $extra = @($asked | Where-Object { $scopes.id -notcontains $_ })
    Complete-SchakelCheck @(
        New-SchakelResult "App registration $($wanted.name)" ([bool] $app) "client id $($app.appId)"
        New-SchakelResult 'The config names it' ($app -and $app.appId -eq $wanted.clientId) 'ids.entraClient'
        foreach ($redirect in $wanted.redirects) {
            New-SchakelResult 'Address for signing in' ($app.spa.redirectUris -contains $redirect) $redirect
        }
        New-SchakelResult 'Scopes' ($missing.Count -eq 0 -and $extra.Count -eq 0) "missing: $($missing -join ', '); too many: $($extra.Count)"
        New-SchakelResult 'No secret' (-not $app.passwordCredentials -and -not $app.keyCredentials) 'Schakel needs none'
    )
}

if ($Remove) {
    if ($app -and $PSCmdlet.ShouldProcess("$($app.displayName), $($app.appId)", 'Remove app registration')) {
        Invoke-SchakelGraph DELETE "applications/$($app.id)"
        "Removed: $($app.displayName)"
    }
    return
}

$principal = $null
if ($PSCmdlet.ShouldProcess($wanted.name, 'Set app registration')) {
    $description = @{
        displayName            = $wanted.name
        signInAudience         = 'AzureADMyOrg'
        spa                    = @{ redirectUris = @($wanted.redirects) }
        requiredResourceAccess = @(@{ resourceAppId = $graphAppId; resourceAccess = $access })
    }
    if ($app) {
        Invoke-SchakelGraph PATCH "applications/$($app.id)" $description
    }
    else {
        $app = Invoke-SchakelGraph POST 'applications' $description
    }
    $principal = Find-One "servicePrincipals?`$filter=appId eq '$($app.appId)'"
    if (-not $principal) {
        $principal = Invoke-SchakelGraph POST 'servicePrincipals' @{ appId = $app.appId }
    }
    "Write this in the config, at ids.entraClient: $($app.appId)"
}
if ($Consent -and $principal -and $PSCmdlet.ShouldProcess($scopeNames, 'Agree to these scopes for everybody')) {
    $graph = Find-One "servicePrincipals?`$filter=appId eq '$graphAppId'"
    $granted = (Invoke-SchakelGraph GET "oauth2PermissionGrants?`$filter=clientId eq '$($principal.id)' and consentType eq 'AllPrincipals'").value |
        Where-Object resourceId -EQ $graph.id
    if ($granted) {
        Invoke-SchakelGraph PATCH "oauth2PermissionGrants/$($granted.id)" @{ scope = $scopeNames }
    }
    else {
        Invoke-SchakelGraph POST 'oauth2PermissionGrants' @{
            clientId    = $principal.id
            consentType = 'AllPrincipals'
            resourceId  = $graph.id
            scope       = $scopeNames
        } | Out-Null
    }
    "Agreed for everybody: $scopeNames"
}
