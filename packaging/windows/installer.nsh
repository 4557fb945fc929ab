; Joined into electron-builder's NSIS installer.
;
; A silent installation changes nothing about login by itself. Who deploys asks for it:
;   "Plumbline Setup.exe" /S /START_AT_LOGIN=1     every user of this computer; =0 takes it back
; Without the option an upgrade leaves the entry as it is.

!define PLUMBLINE_RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

!macro customInstall
  Push $R0
  Push $R1
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/START_AT_LOGIN=" $R1
  ${IfNot} ${Errors}
    ${If} $R1 == "1"
      WriteRegStr HKLM "${PLUMBLINE_RUN_KEY}" "Plumbline" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" --hidden'
    ${Else}
      DeleteRegValue HKLM "${PLUMBLINE_RUN_KEY}" "Plumbline"
    ${EndIf}
  ${EndIf}
  ClearErrors
  Pop $R1
  Pop $R0
!macroend

!macro customUnInstall
  ; An upgrade runs the uninstaller of the version before: the entry must outlive that.
  ${IfNot} ${isUpdated}
    DeleteRegValue HKLM "${PLUMBLINE_RUN_KEY}" "Plumbline"
  ${EndIf}
!macroend
