; Compiles installer.nsh alone, where electron-builder's own templates and plug-ins cannot be had:
;   makensis -WX -NOCD packaging/windows/check.nsi
Unicode true
!include LogicLib.nsh
!include FileFunc.nsh
!define APP_EXECUTABLE_FILENAME "Plumbline.exe"
; In electron-builder's templates: whether the installer of a newer version runs the uninstaller.
!macro _isUpdated _a _b _t _f
  StrCmp "$CMDLINE" "" `${_f}` `${_t}`
!macroend
!define isUpdated `"" isUpdated ""`
!include "packaging/windows/installer.nsh"

Name "Plumbline"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Plumbline"

Section
  !insertmacro customInstall
  WriteUninstaller "$INSTDIR\Uninstall.exe"
SectionEnd

Section Uninstall
  !insertmacro customUnInstall
SectionEnd
